//! The device's clock (ECMAScript `Date`; High Resolution Time).

use time::{Date, Month};

use super::page::window;

/// Milliseconds since the page was opened; only differences mean something.
#[must_use]
pub fn milliseconds() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn since_1970() -> f64 {
    js_sys::Date::now()
}

/// Today where the reader is; `None` when the clock is out of any calendar.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let month = Month::try_from(u8::try_from(now.get_month() + 1).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(now.get_full_year()).ok()?, month, u8::try_from(now.get_date()).ok()?).ok()
}
