//! The reader: opens addresses, finds things by role and name, presses and types, and sees what the page says.

use std::rc::Rc;

use serde_json::{Value, json};
use thirtyfour::{Key, TypingData, WebElement};
use tokio::sync::{Mutex, MutexGuard};

use super::accessibility::{self, Element, Named};
use super::browser::{Browser, Settings};
use super::console::Console;
use super::{Site, eventually, evidence};

/// A person with a browser at a site. Clones are the same person.
#[derive(Clone, Debug)]
pub struct Reader {
    browser: Rc<Browser>,
    site: Rc<Mutex<Site>>,
    console: Rc<Mutex<Console>>,
    origin: String,
}

impl Reader {
    /// Sits down at `site`.
    pub async fn start(site: Site, settings: Settings) -> Self {
        let origin = site.address();
        let browser = Rc::new(Browser::start(&settings).await);
        Self { browser, site: Rc::new(Mutex::new(site)), console: Rc::default(), origin }
    }

    /// The site, to stop it or to publish something else.
    pub async fn site(&self) -> MutexGuard<'_, Site> {
        self.site.lock().await
    }

    /// Opens a link of the site: its query string, or nothing for the start page.
    pub async fn open(&self, query_string: &str) {
        let address = if query_string.is_empty() { self.origin.clone() } else { format!("{}?{query_string}", self.origin) };
        self.browser.driver.goto(address).await.unwrap();
    }

    /// Opens a link of the app in a folder of the site.
    pub async fn open_path(&self, folder: &str, query_string: &str) {
        self.browser.driver.goto(format!("{}{folder}?{query_string}", self.origin)).await.unwrap();
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.browser.driver.refresh().await.unwrap();
    }

    /// Back in the history.
    pub async fn back(&self) {
        self.browser.driver.back().await.unwrap();
    }

    /// Forward in the history.
    pub async fn forward(&self) {
        self.browser.driver.forward().await.unwrap();
    }

    /// The query string in the address bar, decoded as a form would be.
    pub async fn link(&self) -> Vec<(String, String)> {
        let address = self.browser.driver.current_url().await.unwrap();
        address.query_pairs().into_owned().collect()
    }

    /// The address in the address bar.
    pub async fn address(&self) -> String {
        self.browser.driver.current_url().await.unwrap().to_string()
    }

    /// All elements of a role and a name that are there now.
    pub async fn all(&self, role: &str, name: impl Into<Named>) -> Vec<Element> {
        accessibility::query(&self.browser, role, &name.into()).await.unwrap_or_default()
    }

    /// All elements of a role and a name inside another element that are there now.
    pub async fn all_in(&self, outer: &Element, role: &str, name: impl Into<Named>) -> Vec<Element> {
        accessibility::query_in(&self.browser, outer, role, &name.into()).await.unwrap_or_default()
    }

    /// Waits for an element of a role and a name; the first when there are several.
    pub async fn find(&self, role: &str, name: impl Into<Named>) -> Element {
        let name = name.into();
        eventually(&format!("{role} {name:?}"), async || {
            let found = accessibility::query(&self.browser, role, &name).await?;
            found.into_iter().next().ok_or_else(|| "not there".to_owned())
        })
        .await
    }

    /// Waits until there is no such element.
    pub async fn find_none(&self, role: &str, name: impl Into<Named>) {
        let name = name.into();
        eventually(&format!("no {role} {name:?}"), async || {
            let found = accessibility::query(&self.browser, role, &name).await?;
            if found.is_empty() { Ok(()) } else { Err(format!("{} are there", found.len())) }
        })
        .await;
    }

    /// The driver's element of a role and a name.
    pub async fn element(&self, role: &str, name: impl Into<Named>) -> WebElement {
        let name = name.into();
        eventually(&format!("{role} {name:?}"), async || {
            let found = accessibility::query(&self.browser, role, &name).await?;
            found.first().ok_or_else(|| "not there".to_owned())?.resolve(&self.browser).await
        })
        .await
    }

    /// Presses what has this role and name, as soon as it can be pressed.
    pub async fn press(&self, role: &str, name: impl Into<Named>) {
        let name = name.into();
        eventually(&format!("pressing {role} {name:?}"), async || {
            let found = accessibility::query(&self.browser, role, &name).await?;
            let element = found.first().ok_or_else(|| "not there".to_owned())?.resolve(&self.browser).await?;
            element.scroll_into_view().await.map_err(|error| error.to_string())?;
            element.click().await.map_err(|error| error.to_string())
        })
        .await;
    }

    /// Types into the box of this role and name, in place of what is in it.
    pub async fn fill(&self, role: &str, name: impl Into<Named>, text: &str) {
        let field = self.element(role, name).await;
        field.scroll_into_view().await.unwrap();
        field.click().await.unwrap();
        let all = if cfg!(target_os = "macos") { Key::Meta } else { Key::Control };
        field.send_keys(all + "a").await.unwrap();
        field.send_keys(Key::Backspace + "").await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// What a hand does that the driver has no word for: an input event of the DevTools protocol.
    pub async fn input(&self, method: &str, event: Value) {
        self.browser.cdp(method, event).await;
    }

    /// From now on the browser gives the site no more room than this, in bytes.
    pub async fn has_room(&self, bytes: u64) {
        let quota = json!({ "origin": self.origin.trim_end_matches('/'), "quotaSize": bytes });
        self.browser.cdp("Storage.overrideQuotaForOrigin", quota).await;
    }

    /// Keys to whatever has the focus.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        let keys: TypingData = keys.into();
        self.browser.driver.action_chain().send_keys(keys).perform().await.unwrap();
    }

    /// What has the focus: its role and name.
    pub async fn focused(&self) -> Element {
        let tree = self.browser.cdp("Accessibility.getFullAXTree", json!({})).await;
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        let focused = |node: &&Value| {
            let properties = node["properties"].as_array();
            node["role"]["value"] != "RootWebArea"
                && properties.is_some_and(|all| all.iter().any(|one| one["name"] == "focused" && one["value"]["value"] == true))
        };
        nodes.iter().rfind(focused).map_or_else(accessibility::nothing, accessibility::element)
    }

    /// A picture of a part of the page: left, top, width, height.
    pub async fn picture(&self, [x, y, width, height]: [f64; 4]) -> String {
        let clip = json!({ "x": x.max(0.0), "y": y.max(0.0), "width": width, "height": height, "scale": 1 });
        self.browser.cdp("Page.captureScreenshot", json!({ "clip": clip })).await["data"].as_str().unwrap_or_default().to_owned()
    }

    /// All text that the page shows.
    pub async fn text(&self) -> String {
        self.evaluate("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page shows `part`.
    pub async fn sees(&self, part: &str) {
        eventually(&format!("the text “{part}”"), async || {
            let text = self.text().await;
            if text.contains(part) { Ok(()) } else { Err(text.chars().take(1500).collect()) }
        })
        .await;
    }

    /// What a script returns: for facts that are nowhere to be seen.
    pub async fn evaluate(&self, script: &str) -> Value {
        self.browser.driver.execute(script.to_owned(), Vec::new()).await.map_or(Value::Null, |result| result.json().clone())
    }

    /// The same with arguments.
    pub async fn evaluate_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.browser.driver.execute(script.to_owned(), arguments).await.map_or(Value::Null, |result| result.json().clone())
    }

    /// What a script gives to the function that is its last argument.
    pub async fn evaluate_async(&self, script: &str) -> Value {
        self.browser.driver.execute_async(script.to_owned(), Vec::new()).await.map_or(Value::Null, |result| result.json().clone())
    }

    /// The same with arguments before it.
    pub async fn evaluate_async_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.browser.driver.execute_async(script.to_owned(), arguments).await.map_or(Value::Null, |result| result.json().clone())
    }

    /// Waits until a condition is true.
    pub async fn until(&self, what: &str, mut condition: impl AsyncFnMut() -> bool) {
        eventually(what, async || if condition().await { Ok(()) } else { Err("not yet".to_owned()) }).await;
    }

    /// From now on a console message that contains `part` is expected.
    pub async fn expect_in_console(&self, part: &str) {
        self.console.lock().await.expect(part);
    }

    /// What the browser has said that nobody expected.
    pub async fn complaints(&self) -> Vec<String> {
        let mut console = self.console.lock().await;
        console.read(&self.browser, &self.origin).await;
        console.complaints()
    }

    /// Saves a picture of the page and the console's complaints into `target/e2e/`.
    pub async fn save_evidence(&self, complaints: &[String]) {
        let picture = evidence("png");
        let _ = self.browser.driver.screenshot(&picture).await;
        let _ =
            std::fs::write(evidence("txt"), format!("{}\n\n{}\n\n{}\n", self.address().await, complaints.join("\n"), self.text().await));
        eprintln!("see {}", picture.display());
    }

    /// Closes the browser.
    pub async fn leave(self) {
        if let Ok(browser) = Rc::try_unwrap(self.browser) {
            browser.quit().await;
        }
    }
}
