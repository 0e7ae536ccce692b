//! The browser binary: the page, or the engine where there is no page. Natively it only says where the product is.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    if nien_bieu::platform::page::is_page() {
        nien_bieu::ui::start();
    } else {
        nien_bieu::worker::serve();
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::print_stderr, reason = "the one thing this binary does natively is to say that it is for the browser")]
fn main() {
    eprintln!("This is the browser app: `make serve` builds it for WebAssembly and serves it.");
    std::process::exit(1);
}
