//! The device's clock (ECMAScript `Date`).

use time::{Date, Month};

/// Today where the reader is; `None` when the clock is out of any calendar.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let month = Month::try_from(u8::try_from(now.get_month() + 1).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(now.get_full_year()).ok()?, month, u8::try_from(now.get_date()).ok()?).ok()
}
