//! The second program, spoken to as the page does: it comes when it is asked for, keeps what it takes in, and works without a network.

use nien_bieu::desk::protocol::{Event, Failure, Request, Same};
use nien_bieu::intake::{Draft, DraftState, Problem};
use serde_json::json;

use crate::harness::{Dist, Reader, eventually, journey};
use crate::pages::first_visit;

const ARTICLE: &str = "Tỉnh Yên Bái tổng kết công tác đối ngoại năm 2014\n\nSáng 27/1/2015, Ủy ban nhân dân tỉnh Yên Bái tổ chức hội nghị \
                       tổng kết công tác đối ngoại năm 2014 và triển khai nhiệm vụ năm 2015. Dự hội nghị có lãnh đạo các sở, ngành của tỉnh.\n\n\
                       Trong năm, tỉnh đã đón 45 đoàn khách quốc tế và cử 20 đoàn đi công tác nước ngoài theo kế hoạch đã được phê duyệt.\n";

/// Sends requests; the desk begins with the first.
async fn send(reader: &Reader, requests: &[Request]) {
    let messages: Vec<Vec<u8>> = requests.iter().map(Request::write).collect();
    let script = "
        if (!self.desk) {
            self.said = [];
            self.desk = self.beginDesk();
            self.desk.addEventListener('message', ({ data }) => self.said.push(Array.from(data)));
            self.desk.addEventListener('error', (event) => { event.preventDefault(); self.said.push('error'); });
        }
        for (const message of arguments[0]) self.desk.postMessage(Uint8Array.from(message));";
    reader.evaluate_with(script, vec![json!(messages)]).await;
}

/// The first event of those that come for which there is an answer; those before it are left out.
async fn hear<T>(reader: &Reader, what: &str, answer: impl Fn(Option<Event>) -> Option<T>) -> T {
    eventually(what, async || {
        let said = reader.evaluate("return self.said.shift() ?? null").await;
        match said {
            serde_json::Value::Null => Err("nothing was said".to_owned()),
            serde_json::Value::Array(bytes) => {
                let bytes: Vec<u8> = bytes.iter().map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap()).collect();
                let event = Event::read(&bytes).expect("a message of the desk");
                let told = format!("{event:?}");
                answer(Some(event)).ok_or(told)
            }
            failed => answer(None).ok_or(failed.to_string()),
        }
    })
    .await
}

type Outcome = (Vec<String>, Vec<Same>, Vec<Problem>, Option<Failure>);

async fn taken(reader: &Reader) -> Outcome {
    hear(reader, "an answer", |event| match event? {
        Event::Taken { drafts, twins, problems, failure, .. } => {
            Some((drafts, twins.into_iter().map(|twin| twin.of).collect(), problems, failure))
        }
        _ => None,
    })
    .await
}

async fn queue(reader: &Reader) -> Vec<(String, DraftState)> {
    send(reader, &[Request::List]).await;
    hear(reader, "the queue", |event| match event? {
        Event::Queue(briefs) => Some(briefs.into_iter().map(|brief| (brief.id, brief.state)).collect()),
        _ => None,
    })
    .await
}

async fn opened(reader: &Reader, id: &str) -> Box<Draft> {
    send(reader, &[Request::Open { id: id.to_owned() }]).await;
    hear(reader, "the draft", |event| match event? {
        Event::Opened(draft) => Some(draft),
        _ => None,
    })
    .await
}

fn file(name: &str) -> Request {
    Request::Take { number: 1, name: name.to_owned(), bytes: ARTICLE.as_bytes().to_vec() }
}

async fn is_here(reader: &Reader) -> bool {
    reader.evaluate("return performance.getEntriesByType('resource').some(entry => entry.name.includes('/intake-'))").await == true
}

#[tokio::test]
async fn it_comes_when_it_is_asked_for_and_keeps_what_it_takes_in() {
    journey(async |reader| {
        first_visit(&reader).await;
        assert!(!is_here(&reader).await, "the page has fetched the second program");
        send(&reader, &[file("a.txt")]).await;
        let is_kept = hear(&reader, "the desk", |event| match event? {
            Event::Ready { is_kept } => Some(is_kept),
            _ => None,
        });
        assert!(is_kept.await);
        let (drafts, _, problems, failure) = taken(&reader).await;
        assert_eq!((drafts.len(), problems, failure), (1, Vec::new(), None));
        reader.reload().await;
        assert_eq!(queue(&reader).await, [(drafts[0].clone(), DraftState::Waiting)]);
        let draft = opened(&reader, &drafts[0]).await;
        assert!(draft.text.contains("45 đoàn khách quốc tế") && draft.name == "a.txt");
        send(&reader, &[file("b.txt")]).await;
        let (none, twins, ..) = taken(&reader).await;
        assert_eq!((none.len(), twins), (0, vec![Same::Draft(drafts[0].clone())]));
    })
    .await;
}

#[tokio::test]
async fn it_works_without_a_network() {
    journey(async |reader| {
        first_visit(&reader).await;
        reader.site().await.stop();
        reader.expect_in_console("ERR_CONNECTION_REFUSED").await;
        reader.expect_in_console("Failed to fetch").await;
        reader.reload().await;
        reader.until("the app", async || reader.evaluate("return Boolean(self.beginDesk)").await == true).await;
        send(&reader, &[file("a.txt")]).await;
        let (drafts, _, _, failure) = taken(&reader).await;
        assert_eq!((drafts.len(), failure), (1, None));
    })
    .await;
}

#[tokio::test]
async fn without_a_store_drafts_live_as_long_as_the_tab() {
    let refuse = "Object.defineProperty(self, 'indexedDB', { get() { throw new DOMException('refused', 'SecurityError'); } });";
    journey(async move |reader| {
        reader.site().await.publish(Dist::copy().with_script(refuse)).await;
        first_visit(&reader).await;
        send(&reader, &[file("a.txt")]).await;
        let is_kept = hear(&reader, "the desk", |event| match event? {
            Event::Ready { is_kept } => Some(is_kept),
            _ => None,
        });
        assert!(!is_kept.await);
        let (drafts, ..) = taken(&reader).await;
        assert_eq!(queue(&reader).await, [(drafts[0].clone(), DraftState::Waiting)]);
    })
    .await;
}

#[tokio::test]
async fn a_program_that_does_not_come_is_an_error_of_the_worker() {
    journey(async |reader| {
        {
            let site = reader.site().await;
            let program = |file: &String| file.starts_with("intake-") && file.ends_with(".wasm");
            let file = site.dist().files("").into_iter().find(program).unwrap();
            site.dist().replace(&file, "");
            std::fs::remove_file(site.dist().path(&file)).unwrap();
        }
        reader.site().await.serve().await;
        reader.expect_in_console("404").await;
        reader.expect_in_console("WebAssembly").await;
        reader.open("").await;
        reader.until("the app", async || reader.evaluate("return Boolean(self.beginDesk)").await == true).await;
        send(&reader, &[Request::List]).await;
        hear(&reader, "the error", |event| event.is_none().then_some(())).await;
    })
    .await;
}

#[tokio::test]
async fn what_another_app_shares_is_kept_for_the_page() {
    journey(async |reader| {
        first_visit(&reader).await;
        let share = "const done = arguments[arguments.length - 1];
            const form = new FormData();
            form.set('title', 'Tin'); form.set('text', 'Sáng 27/1'); form.set('url', 'https://example.org/a');
            form.append('files', new File(['một'], 'tin số 1.txt', { type: 'text/plain' }));
            fetch('./?intake=share', { method: 'POST', body: form, redirect: 'manual' }).then(async (response) => {
                const cache = await caches.open('nien-bieu-shared');
                const kept = await Promise.all((await cache.keys()).map(async (key) => {
                    const answer = await cache.match(key);
                    return [decodeURIComponent(answer.headers.get('X-Name') ?? ''), await answer.text()];
                }));
                done([response.type, kept.sort()]);
            }, (error) => done(String(error)));";
        let text = r#"{"left":[],"title":"Tin","text":"Sáng 27/1","url":"https://example.org/a"}"#;
        assert_eq!(reader.evaluate_async(share).await, json!(["opaqueredirect", [["", text], ["tin số 1.txt", "một"]]]));
    })
    .await;
}

#[tokio::test]
async fn the_policy_says_nothing_of_a_bookmark_that_stands_in_the_page_to_be_dragged() {
    journey(async |reader| {
        reader.open("").await;
        let script = "const link = document.createElement('a');
            link.href = 'javascript:' + encodeURIComponent('(()=>{})()');
            link.draggable = true;
            link.textContent = 'Lưu bài';
            document.body.append(link);
            const done = arguments[arguments.length - 1];
            setTimeout(() => done(link.protocol), 300);";
        // Whatever the policy reported would be in the console, and fail the test.
        assert_eq!(reader.evaluate_async(script).await, "javascript:");
    })
    .await;
}
