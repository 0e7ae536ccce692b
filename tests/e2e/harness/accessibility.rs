//! Finding things as assistive technology does: by the role and the name that the browser itself computes.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use super::browser::Browser;

/// Which name is meant.
#[derive(Clone, Debug)]
pub enum Named {
    /// Exactly this.
    Exactly(String),
    /// It begins so.
    Starting(String),
    /// It contains this.
    Containing(String),
    /// Any.
    Any,
}

impl From<&str> for Named {
    fn from(name: &str) -> Self {
        Self::Exactly(name.to_owned())
    }
}

impl Named {
    fn matches(&self, name: &str) -> bool {
        match self {
            Self::Exactly(whole) => name == whole,
            Self::Starting(beginning) => name.starts_with(beginning.as_str()),
            Self::Containing(part) => name.contains(part.as_str()),
            Self::Any => true,
        }
    }
}

/// Something in the page that assistive technology can reach.
#[derive(Clone, Debug)]
pub struct Element {
    /// Its role.
    pub role: String,
    /// Its name.
    pub name: String,
    /// Its states that are set, such as `checked`, `expanded`, `focused`, `pressed`, with their values.
    pub states: Vec<(String, Value)>,
    node: i64,
}

impl Element {
    /// Whether a state is set: `true`, or `"true"` as tristates say it.
    pub fn is(&self, state: &str) -> bool {
        self.states.iter().any(|(name, value)| name == state && (value == &json!(true) || value == &json!("true")))
    }

    /// The same as the driver's element.
    pub async fn resolve(&self, browser: &Browser) -> Result<WebElement, String> {
        let object = browser.try_cdp("DOM.resolveNode", json!({ "backendNodeId": self.node })).await?;
        let function = "function () { window.foundByRole = this; }";
        let call = json!({ "objectId": object["object"]["objectId"], "functionDeclaration": function });
        browser.try_cdp("Runtime.callFunctionOn", call).await?;
        let found = browser.driver.execute("return window.foundByRole", Vec::new()).await.map_err(|error| error.to_string())?;
        found.element().map_err(|error| error.to_string())
    }
}

/// All elements of a role and a name, in the order of the page. Hidden ones are not there.
pub async fn query(browser: &Browser, role: &str, name: &Named) -> Result<Vec<Element>, String> {
    let document = browser.try_cdp("Runtime.evaluate", json!({ "expression": "document" })).await?;
    query_from(browser, json!({ "objectId": document["result"]["objectId"], "role": role }), name).await
}

/// The same inside another element.
pub async fn query_in(browser: &Browser, outer: &Element, role: &str, name: &Named) -> Result<Vec<Element>, String> {
    query_from(browser, json!({ "backendNodeId": outer.node, "role": role }), name).await
}

async fn query_from(browser: &Browser, mut question: Value, name: &Named) -> Result<Vec<Element>, String> {
    if let Named::Exactly(name) = name {
        question["accessibleName"] = json!(name);
    }
    let answer = browser.try_cdp("Accessibility.queryAXTree", question).await?;
    let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
    Ok(nodes.iter().filter(|node| node["ignored"] != json!(true)).map(element).filter(|element| name.matches(&element.name)).collect())
}

/// An element as the browser's accessibility tree describes it.
pub fn element(node: &Value) -> Element {
    let properties = node["properties"].as_array().cloned().unwrap_or_default();
    let state = |property: &Value| (property["name"].as_str().unwrap_or_default().to_owned(), property["value"]["value"].clone());
    Element {
        role: node["role"]["value"].as_str().unwrap_or_default().to_owned(),
        name: node["name"]["value"].as_str().unwrap_or_default().to_owned(),
        states: properties.iter().map(state).collect(),
        node: node["backendDOMNodeId"].as_i64().unwrap_or_default(),
    }
}

/// What has the focus when nothing has.
pub fn nothing() -> Element {
    element(&Value::Null)
}
