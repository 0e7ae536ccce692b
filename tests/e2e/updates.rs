//! From version N to N+1: announced, applied when the reader agrees, never mixed.

use crate::dataset::Dataset;
use crate::harness::{Dist, Named, journey};
use crate::pages::{first_visit, results};

#[tokio::test]
async fn a_new_app_waits_for_the_reader() {
    journey(async |reader| {
        first_visit(&reader).await;
        let next = Dist::copy().with_page("name=\"application-name\"", "name=\"generation\" content=\"2\"><meta name=\"application-name\"");
        reader.site().await.publish(next).await;
        let generation = "return document.querySelector('meta[name=generation]')?.content ?? '1'";
        reader.reload().await;
        reader.sees("Có phiên bản mới của ứng dụng").await;
        assert_eq!(reader.evaluate(generation).await, "1", "nothing changes under the reader's hands");
        reader.press("button", "Cập nhật").await;
        reader.until("the new version", async || reader.evaluate(generation).await == "2").await;
        results::are(&reader, Dataset::load().len()).await;
        reader.find_none("button", "Cập nhật").await;
    })
    .await;
}

#[tokio::test]
async fn a_new_dataset_waits_for_the_reader() {
    journey(async |reader| {
        first_visit(&reader).await;
        let all = Dataset::load().len();
        let next = Dist::copy().with_dataset(|folder| {
            let file = folder.join("conferences/2015/2015-01-27-national-local-foreign-affairs-review.json");
            let record = std::fs::read_to_string(&file).unwrap();
            let id = "2015-01-28-another-review";
            let record = record.replace("2015-01-27-national-local-foreign-affairs-review", id);
            std::fs::write(file.with_file_name(format!("{id}.json")), record).unwrap();
        });
        reader.site().await.publish(next).await;
        reader.reload().await;
        reader.sees("Có bộ dữ liệu mới").await;
        results::are(&reader, all).await;
        reader.press("button", "Dùng bản mới").await;
        results::are(&reader, all + 1).await;
        reader.reload().await;
        results::are(&reader, all + 1).await;
        reader.find_none("button", Named::Exactly("Dùng bản mới".to_owned())).await;
    })
    .await;
}

#[tokio::test]
async fn a_damaged_new_dataset_leaves_the_present_one() {
    journey(async |reader| {
        first_visit(&reader).await;
        let all = Dataset::load().len();
        let next = Dist::copy().with_dataset(|folder| {
            let file = folder.join("conferences/2015/2015-01-27-national-local-foreign-affairs-review.json");
            let record = std::fs::read_to_string(&file).unwrap();
            std::fs::write(&file, record.replace("\"value\": 53", "\"value\": 54")).unwrap();
        });
        for file in next.files("data").into_iter().filter(|file| file.contains("conferences-")) {
            let whole = next.read(&file);
            next.replace(&file, whole.replacen("conference", "cxnference", 1));
        }
        reader.site().await.publish(next).await;
        reader.reload().await;
        reader.sees("Chưa cập nhật được bộ dữ liệu").await;
        results::are(&reader, all).await;
    })
    .await;
}
