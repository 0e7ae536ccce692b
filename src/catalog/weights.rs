//! Where a word stands, and what that says of the record: a title says what it is about, a publisher only who told of it.

/// Where a text stands in a record, in the order in which a record's fields are indexed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Titles in both languages.
    Title,
    /// Names of chairs.
    Chair,
    /// Roles of chairs.
    Role,
    /// Number, issuer and subject of documents.
    Document,
    /// Names of provinces, as the record has them.
    Province,
    /// Partners.
    Partner,
    /// Organisers.
    Organizer,
    /// The venue.
    Venue,
    /// The name of the series.
    Series,
    /// Who published the reports, and who signed them.
    Publisher,
    /// Headlines of the reports, in the reader's own records.
    Headline,
    /// The reader's tags.
    Tag,
    /// The reader's note.
    Note,
    /// Summaries in both languages.
    Summary,
    /// The words of the articles themselves.
    Text,
}

impl Field {
    /// Every field, in the order in which a record's fields are indexed.
    pub const ALL: [Self; 15] = [
        Self::Title,
        Self::Chair,
        Self::Role,
        Self::Document,
        Self::Province,
        Self::Partner,
        Self::Organizer,
        Self::Venue,
        Self::Series,
        Self::Publisher,
        Self::Headline,
        Self::Tag,
        Self::Note,
        Self::Summary,
        Self::Text,
    ];

    /// What one place of a word in this field counts.
    #[must_use]
    pub const fn weight(self) -> f32 {
        match self {
            Self::Title => 8.0,
            Self::Chair | Self::Province | Self::Document | Self::Headline | Self::Tag => 5.0,
            Self::Partner => 4.0,
            Self::Organizer | Self::Venue | Self::Series => 3.0,
            Self::Publisher | Self::Role | Self::Summary | Self::Note => 2.0,
            Self::Text => 1.0,
        }
    }
}

/// Several fields, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields(u16);

impl Fields {
    /// All of them.
    pub const ALL: Self = Self(u16::MAX);

    /// These.
    #[must_use]
    pub fn of(fields: &[Field]) -> Self {
        Self(fields.iter().fold(0, |set, &field| set | 1 << field as u16))
    }

    /// Whether a field is in the set.
    #[must_use]
    pub const fn contains(self, field: Field) -> bool {
        self.0 >> field as u16 & 1 == 1
    }
}

/// A word that is a whole value means that value: *Lào* the country before the province of Lào Cai.
pub(super) const WHOLE_VALUE: f32 = 5.0;

/// The weights of a word's places in a record, summed up. In one field every further place counts half as much as the one before: all of
/// them together never count as much as two, and an article that repeats a word does not go before one that has it in its title.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Repeated {
    /// The sum.
    pub sum: f32,
    weight: f32,
    share: f32,
}

impl Repeated {
    /// A further place.
    pub fn add(&mut self, weight: f32) {
        self.share = if weight.to_bits() == self.weight.to_bits() { self.share / 2.0 } else { 1.0 };
        self.weight = weight;
        self.sum += weight * self.share;
    }
}

/// Steps for each doubling of a weight.
const STEP: f32 = 1.029_302_2;

/// The weights of a word's places in a record, summed up, as one byte: steps of three per cent, so that a posting is short.
#[derive(Clone, Debug)]
pub(super) struct Impacts {
    /// By byte: the weight.
    pub weights: Vec<f32>,
}

impl Default for Impacts {
    fn default() -> Self {
        let mut scale = 1.0;
        let mut next = || {
            scale *= STEP;
            scale - 1.0
        };
        Self { weights: (0..256).map(|_| next()).collect() }
    }
}

impl Impacts {
    /// The greatest byte whose weight is not above `weight`.
    pub fn byte(&self, weight: f32) -> u8 {
        u8::try_from(self.weights.partition_point(|&known| known <= weight).saturating_sub(1)).unwrap_or(u8::MAX)
    }

    /// The weight of a byte.
    #[inline(always)]
    pub fn weight(&self, byte: u8) -> f32 {
        self.weights.get(usize::from(byte)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_survives_as_a_byte() {
        let impacts = Impacts::default();
        for weight in [1.0_f32, 2.0, 3.0, 8.0, 25.0, 40.0, 300.0, 1_000.0] {
            let kept = impacts.weight(impacts.byte(weight));
            assert!(kept <= weight && kept > weight * 0.93, "{weight} {kept}");
        }
        assert_eq!(impacts.byte(1e9), 255);
    }

    #[test]
    fn a_repeated_word_counts_less_each_time_in_its_field() {
        let sum = |weights: &[f32]| {
            let mut repeated = Repeated::default();
            weights.iter().for_each(|&weight| repeated.add(weight));
            repeated.sum
        };
        assert!((sum(&[8.0, 8.0, 2.0]) - 14.0).abs() < 1e-6, "another field begins anew");
        let body = sum(&[1.0; 500]);
        assert!(body > sum(&[1.0]) && body <= sum(&[2.0]) && sum(&[2.0; 500]) < sum(&[8.0]), "{body}");
    }

    #[test]
    fn fields_are_numbered_in_their_order() {
        assert!(Field::ALL.iter().enumerate().all(|(number, &field)| field as usize == number));
        let set = Fields::of(&[Field::Chair, Field::Text]);
        assert!(set.contains(Field::Chair) && set.contains(Field::Text) && !set.contains(Field::Title));
    }
}
