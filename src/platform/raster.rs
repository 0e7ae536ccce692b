//! A drawing as an image (SVG 2 in `<img>`; HTML Standard, canvas).

use js_sys::{Promise, encode_uri_component};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::page::document;

/// Points of the image for each CSS pixel, where there is room.
const SCALE: f64 = 2.0;
/// The most points: that of Safari on telephones, the least of all.
const LARGEST_AREA: f64 = 16_777_216.0;
/// The longest side, in points.
const LONGEST_SIDE: f64 = 8_192.0;
/// With fewer points for each CSS pixel the text could not be read.
const COARSEST: f64 = 0.9;

/// Why there is no image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RasterError {
    /// It would be larger than browsers make them.
    #[error("the image would be too large")]
    TooLarge,
    /// The browser does not draw it, or does not let the page have what is drawn.
    #[error("the browser does not make images")]
    Refused,
}

impl From<JsValue> for RasterError {
    fn from(_: JsValue) -> Self {
        Self::Refused
    }
}

/// The image (PNG) of a drawing of `width` by `height` CSS pixels.
///
/// # Errors
/// When it would be too large, and when the browser refuses.
pub async fn png(svg: &str, width: f64, height: f64) -> Result<Blob, RasterError> {
    let scale = scale(width, height).ok_or(RasterError::TooLarge)?;
    let image = HtmlImageElement::new()?;
    // The policy of the page allows addresses that are the image themselves.
    image.set_src(&["data:image/svg+xml,", &String::from(encode_uri_component(svg))].concat());
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    let (points_across, points_down) = ((width * scale).floor(), (height * scale).floor());
    canvas.set_width(points(points_across));
    canvas.set_height(points(points_down));
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(RasterError::Refused)?.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, points_across, points_down)?;
    encoded(&canvas).await
}

/// How many points for each CSS pixel; `None` where the text could no longer be read.
fn scale(width: f64, height: f64) -> Option<f64> {
    let by_area = (LARGEST_AREA / (width * height).max(1.0)).sqrt();
    let by_side = LONGEST_SIDE / width.max(height).max(1.0);
    let scale = SCALE.min(by_area).min(by_side);
    (scale >= COARSEST).then_some(scale)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, positive and below 8,192")]
fn points(value: f64) -> u32 {
    value as u32
}

async fn encoded(canvas: &HtmlCanvasElement) -> Result<Blob, RasterError> {
    let promise = Promise::new(&mut |resolve, reject| {
        let done = Closure::once_into_js(move |blob: JsValue| {
            // What the promise says is heard below.
            let _ = resolve.call1(&JsValue::UNDEFINED, &blob);
        });
        // Refused at once where the drawing is from elsewhere.
        if canvas.to_blob(done.unchecked_ref()).is_err() {
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    JsFuture::from(promise).await?.dyn_into().map_err(|_| RasterError::Refused)
}
