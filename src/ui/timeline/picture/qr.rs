//! The address as a QR code (ISO/IEC 18004).

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The largest code that is still read off paper: 117 modules.
const LARGEST: u8 = 25;
/// How a code is mixed with light modules. Every reader knows all eight ways; weighing them against one another is a good part of the code.
const MASK: u8 = 3;
/// Clear modules around a code.
const QUIET: i32 = 4;

/// A code in units of its modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// Its modules on each side, the clear ones around it included.
    pub size: u32,
    /// The dark ones, as the data of a path.
    pub data: String,
}

/// The code of an address; `None` when it is too long to be read off paper.
pub(super) fn code(address: &str) -> Option<Code> {
    if address.is_empty() {
        return None;
    }
    let segments = [QrSegment::make_bytes(address.as_bytes())];
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::new(1), Version::new(LARGEST), Some(Mask::new(MASK)), true)
            .ok()?;
    let mut data = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&at| code.get_module(at, y)).count();
            let length = i32::try_from(run).unwrap_or_default();
            if length > 0 {
                push(&mut data, 'M', x + QUIET);
                push(&mut data, ' ', y + QUIET);
                push(&mut data, 'h', length);
                data.push_str("v1");
                push(&mut data, 'h', -length);
                data.push('Z');
            }
            x += length + 1;
        }
    }
    Some(Code { size: u32::try_from(code.size() + 2 * QUIET).ok()?, data })
}

fn push(data: &mut String, command: char, value: i32) {
    data.push(command);
    data.push_str(&value.to_string());
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_path_has_every_dark_module_and_no_other() {
        let address = "https://example.org/?q=h%E1%BB%99i&from=2015";
        let drawn = code(address).unwrap();
        let segments = [QrSegment::make_bytes(address.as_bytes())];
        let mask = Some(Mask::new(MASK));
        let least = Version::new(1);
        let expected = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, least, Version::new(40), mask, true).unwrap();
        let mut dark = std::collections::BTreeSet::new();
        for part in drawn.data.split('M').skip(1) {
            let (x, rest) = part.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let length: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            dark.extend((x..x + length).map(|x| (x - QUIET, y - QUIET)));
        }
        let all = (0..expected.size()).flat_map(|y| (0..expected.size()).map(move |x| (x, y)));
        assert_eq!(dark, all.filter(|&(x, y)| expected.get_module(x, y)).collect());
    }

    #[test]
    fn an_address_without_end_has_no_code() {
        assert_eq!(code(&"x".repeat(3_000)), None);
        assert!(code(&"x".repeat(600)).is_some_and(|code| code.size <= 125));
        assert_eq!(code(""), None);
    }
}
