//! The frame of the page: header, status, notices.

/// Messages of the frame.
#[derive(Debug)]
pub struct Shell {
    /// The product's name.
    pub product: &'static str,
    /// What the page is, under its name.
    pub tagline: &'static str,
    /// The number of results, already formatted: begins with the number.
    pub results: fn(count: &str, one: bool) -> String,
}

/// Vietnamese.
pub(super) const VIETNAMESE: Shell = Shell {
    product: "Niên biểu đối ngoại",
    tagline: "Hội nghị công tác đối ngoại địa phương",
    results: |count, _| format!("{count} kết quả"),
};

/// English.
pub(super) const ENGLISH: Shell = Shell {
    product: "Vietnam Local Diplomacy Timeline",
    tagline: "Conferences on local foreign affairs",
    results: |count, one| format!("{count} {}", if one { "result" } else { "results" }),
};
