mod core;
mod drafts;
mod messages;
mod records;
mod standing;
