//! Other programs: started on a free port, ended with everything that they started.

use std::collections::HashSet;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex};

use super::eventually;

/// A program that listens on a port; ends with its whole process group when dropped.
#[derive(Debug)]
pub struct Listening {
    child: Child,
}

impl Listening {
    /// Starts `command` and waits until something answers on `port`.
    pub async fn start(mut command: Command, port: u16) -> Self {
        let name = format!("{command:?}");
        let child = command.process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut child = child.unwrap_or_else(|error| panic!("cannot start {name}: {error}"));
        eventually(&format!("{name} to listen"), async || {
            if let Some(status) = child.try_wait().unwrap() {
                panic!("{name} ended at once: {status}");
            }
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map(drop).map_err(|error| error.to_string())
        })
        .await;
        Self { child }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // The group's id is its first process's. That it is gone already is no error.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.child.id())]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

/// A port that nobody uses and that no other test of this run was given.
pub fn free_port() -> u16 {
    static GIVEN: LazyLock<Mutex<HashSet<u16>>> = LazyLock::new(Mutex::default);
    loop {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        if GIVEN.lock().unwrap().insert(port) {
            return port;
        }
    }
}
