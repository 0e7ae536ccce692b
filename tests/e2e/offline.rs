//! After one visit the app starts without its server.

use crate::dataset::Dataset;
use crate::harness::journey;
use crate::pages::{first_visit, results};

#[tokio::test]
async fn it_reloads_and_opens_links_that_were_never_visited() {
    journey(async |reader| {
        let dataset = Dataset::load();
        first_visit(&reader).await;
        reader.site().await.stop();
        reader.expect_in_console("ERR_CONNECTION_REFUSED").await;
        reader.expect_in_console("Failed to fetch").await;
        reader.reload().await;
        results::are(&reader, dataset.len()).await;
        reader.open("level=national&kind=training").await;
        results::are(&reader, dataset.count(|record| record["level"] == "national" && record["kind"] == "training")).await;
        reader.open("sel=2015-01-27-national-local-foreign-affairs-review").await;
        reader.sees("Hồ Xuân Sơn").await;
    })
    .await;
}

#[tokio::test]
async fn a_folder_of_a_host_is_as_good_as_its_root() {
    journey(async |reader| {
        {
            let mut site = reader.site().await;
            site.move_into("some/folder");
            site.serve().await;
        }
        reader.open_path("some/folder/", "level=national").await;
        let dataset = Dataset::load();
        results::are(&reader, dataset.count(|record| record["level"] == "national")).await;
        reader
            .until("the service worker to control the page", async || {
                reader.evaluate("return Boolean(navigator.serviceWorker.controller)").await == true
            })
            .await;
        reader.site().await.stop();
        reader.expect_in_console("ERR_CONNECTION_REFUSED").await;
        reader.expect_in_console("Failed to fetch").await;
        reader.open_path("some/folder/", "level=regional").await;
        results::are(&reader, dataset.count(|record| record["level"] == "regional")).await;
    })
    .await;
}
