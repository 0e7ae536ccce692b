//! A browser with a fresh profile, and the driver in front of it.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities as _, LoggingPrefsLogLevel, WebDriver, prelude::*};

use super::process::{Listening, free_port};

/// How a browser is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The languages that the reader prefers, as in `Accept-Language`.
    pub languages: &'static str,
    /// Width and height of the window in CSS pixels.
    pub window: (u32, u32),
    /// The reader's system is dark.
    pub dark: bool,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// Runs in every page before its own scripts.
    pub before_page: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { languages: "vi,en", window: (1440, 900), dark: false, scripts: true, before_page: None }
    }
}

/// A running browser.
#[derive(Debug)]
pub struct Browser {
    // In this order: when a test fails before it could quit, the processes end first. Then the session has nobody left to wait
    // for, and the folder nobody who uses it.
    process: Listening,
    /// The session.
    pub driver: WebDriver,
    profile: TempDir,
}

impl Browser {
    /// Starts one.
    pub async fn start(settings: &Settings) -> Self {
        // A browser that does not start says nothing about the product; a busy computer is given three tries.
        for attempt in 1.. {
            match Self::try_start(settings).await {
                Ok(browser) => return browser,
                Err(error) => assert!(attempt < 3, "the browser does not start: {error}"),
            }
        }
        unreachable!("the last attempt returns or fails")
    }

    async fn try_start(settings: &Settings) -> WebDriverResult<Self> {
        let profile = tempfile::tempdir().unwrap();
        let port = free_port();
        let mut command = Command::new(env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into()));
        command.arg(format!("--port={port}"));
        let process = Listening::start(command, port).await;
        let capabilities = capabilities(settings, profile.path()).unwrap();
        let driver = WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities).request_timeout(Duration::from_secs(60)).await?;
        let browser = Self { process, driver, profile };
        browser.set_up(settings).await?;
        Ok(browser)
    }

    async fn set_up(&self, settings: &Settings) -> WebDriverResult<()> {
        let (width, height) = settings.window;
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
        self.prefer_dark(settings.dark).await;
        if !settings.scripts {
            self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        }
        if let Some(source) = &settings.before_page {
            self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
        }
        Ok(())
    }

    /// Says whether the reader's system is dark.
    pub async fn prefer_dark(&self, dark: bool) {
        let scheme = json!({ "name": "prefers-color-scheme", "value": if dark { "dark" } else { "light" } });
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": [scheme] })).await;
    }

    /// A command of the browser's own protocol, for what WebDriver cannot say.
    pub async fn cdp(&self, method: &str, parameters: serde_json::Value) -> serde_json::Value {
        self.try_cdp(method, parameters).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// The same where a failure is a possible answer.
    pub async fn try_cdp(&self, method: &str, parameters: serde_json::Value) -> Result<serde_json::Value, String> {
        self.driver.cdp().send_raw(method, parameters).await.map_err(|error| format!("{method}: {error}"))
    }

    /// Closes it in good order.
    pub async fn quit(self) {
        // What does not close now is ended with the process group.
        let _ = self.driver.quit().await;
        drop(self.process);
        drop(self.profile);
    }
}

fn capabilities(settings: &Settings, profile: &Path) -> WebDriverResult<ChromeCapabilities> {
    let mut chrome = ChromeCapabilities::new();
    if let Ok(binary) = env::var("CHROME") {
        chrome.set_binary(&binary)?;
    }
    chrome.add_arg("--headless=new")?;
    chrome.add_arg("--disable-gpu")?;
    chrome.add_arg("--disable-dev-shm-usage")?;
    // A container's root has no sandbox; elsewhere it stays.
    if Path::new("/proc/self").exists() && is_root() {
        chrome.add_arg("--no-sandbox")?;
    }
    for quiet in ["no-first-run", "disable-quic", "disable-background-networking", "disable-component-update", "disable-sync"] {
        chrome.add_arg(&format!("--{quiet}"))?;
    }
    chrome.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    chrome.add_experimental_option("prefs", json!({ "intl.accept_languages": settings.languages }))?;
    chrome.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
    chrome.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    Ok(chrome)
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}
