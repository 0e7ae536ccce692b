//! How wide the window is, and what that means for the panels.

use crate::reactive::*;
use crate::ui::element::ElementRef;

use crate::platform::media_query;
use crate::ui::context::AppContext;

/// From this width on the facets, the results and the detail stand side by side; the same number is in `style/shell.css`.
const WIDE: &str = "(min-width: 68.75rem)";

/// Shared by the parts of the frame; `Copy`.
#[derive(Clone, Copy)]
pub struct Layout {
    /// The panels stand side by side.
    pub wide: Signal<bool>,
    /// The detail lies over the page, which is then inert.
    pub covered: Signal<bool>,
    /// The drawer with the facets, where they do not stand beside the results.
    pub drawer: ElementRef<web_sys::HtmlDialogElement>,
    /// The drawer is open.
    pub drawer_open: RwSignal<bool>,
}

impl Layout {
    /// Follows the window from now on; called once, by the root.
    #[must_use]
    pub fn start(context: AppContext) -> Self {
        let wide = media_query::matches(WIDE);
        let covered = memo(move |_| !wide.get() && context.state.with(|state| state.selected.is_some()));
        Self { wide, covered: covered.into(), drawer: ElementRef::new(), drawer_open: RwSignal::new(false) }
    }

    /// The layout of the page that is being built.
    #[must_use]
    pub fn use_context() -> Self {
        expect_context()
    }
}
