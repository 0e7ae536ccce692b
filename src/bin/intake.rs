//! The second program of the browser: the desk, in a worker of its own. Natively it only says where the product is.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    nien_bieu::desk::serve();
}

#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::print_stderr, reason = "the one thing this binary does natively is to say that it is for the browser")]
fn main() {
    eprintln!("This is a part of the browser app: `make serve` builds it for WebAssembly and serves it.");
    std::process::exit(1);
}
