# Sourced before a release build: the standard library is built with the program, for size and without the texts of panics, which readers
# on poor lines would wait for (a seventh of the WebAssembly; tests/bench/README.md). That is not stable Rust yet. Where the
# library's source is missing, the program is built with the library as it comes: it works the same and is larger.

# A compact SHA-256: the dataset is verified once, and small.
RUSTFLAGS='--cfg sha2_backend="soft" --cfg sha2_backend_soft="compact"'

if [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then
  export RUSTC_BOOTSTRAP=1
  export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
  export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
  export CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT=true
  export CARGO_PROFILE_RELEASE_PANIC=immediate-abort
  RUSTFLAGS="$RUSTFLAGS -Zlocation-detail=none -Zfmt-debug=none"
else
  echo 'Without the source of the standard library (rustup component add rust-src) the program will be larger.' >&2
fi
export RUSTFLAGS
