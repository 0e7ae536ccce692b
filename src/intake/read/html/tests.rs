use super::*;
use crate::intake::Document;

fn page(html: &str) -> Document {
    read(html).document("page.html")
}

fn lines(html: &str) -> Vec<(LineKind, String)> {
    let document = page(html);
    document.lines.iter().map(|line| (line.kind, document.line(line).to_owned())).collect()
}

fn texts(html: &str) -> Vec<String> {
    lines(html).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn emphasis_does_not_break_words_and_blocks_end_lines() {
    assert_eq!(
        texts("<p>Tỉnh Sơn <b>La</b> và\n  Đ<i>iện</i> Biên<p>hai<br>ba<div>bốn</div>năm"),
        ["Tỉnh Sơn La và Điện Biên", "hai", "ba", "bốn", "năm"]
    );
}

#[test]
fn what_is_not_text_is_not_read() {
    let html = "<script>a()</script><style>b</style><noscript>c</noscript><template>d</template><svg><title>e</title><text>f</text></svg>\
        <iframe>g</iframe><object>h</object><select><option>i</select><button>j</button><textarea>k</textarea><p hidden>l</p>\
        <p style='DISPLAY : none'>m</p><p onclick='n()'>giữ</p><!-- o --><a href='javascript:p()'>lại</a>";
    assert_eq!(texts(html), ["giữ", "lại"]);
}

#[test]
fn elements_say_what_lines_are() {
    let html =
        "<h1>Một đầu đề</h1><h3>mục</h3><ul><li>a<li>b</ul><table><tr><td>c<td><p>d</p></table><figure><figcaption>e</figcaption></figure>";
    let kinds: Vec<LineKind> = lines(html).into_iter().map(|(kind, _)| kind).collect();
    use LineKind::{Caption, Heading, Headline, Item, Paragraph};
    assert_eq!(kinds, [Headline, Heading, Item, Item, Item, Paragraph, Caption]);
}

#[test]
fn navigation_and_comments_are_beside_and_wrappers_are_not() {
    let sentence = "Hội nghị đã đánh giá kết quả công tác đối ngoại của địa phương trong năm qua và bàn nhiệm vụ của năm tới. ".repeat(2);
    let html = format!(
        "<form id=aspnetForm><div class=has-sidebar><div class='page sidebar'><header>Cổng</header><nav>Trang chủ</nav>\
        <div id=content><article><header><h1>Tổng kết công tác đối ngoại</h1></header><p>{sentence}</p><footer>Lan Anh</footer></article></div>\
        <div class='tin-lien-quan'><h2>Tin</h2><article><p>Khác</p></article></div><div id=comments><p>Hay</p></div></div></div></form>"
    );
    let beside: Vec<String> = lines(&html).into_iter().filter(|(kind, _)| *kind == LineKind::Aside).map(|(_, text)| text).collect();
    assert_eq!(beside, ["Cổng", "Trang chủ", "Tin", "Khác", "Hay"]);
}

#[test]
fn the_share_of_links_is_known() {
    let document = page("<p><a href=/a>một</a> hai</p><p><a name=b>ba</a></p>");
    assert_eq!(document.lines.iter().map(|line| line.linked).collect::<Vec<_>>(), [50, 0]);
}

#[test]
fn what_the_page_says_about_itself_comes_first() {
    let html = "<html lang=vi-VN><title>Tổng kết | Báo A</title><meta property=og:title content='Tổng kết &amp; bàn'><meta property=og:site_name content='Báo A'>\
        <meta property=article:published_time content=2020-01-02><meta name=author content=Lan><link rel=canonical href=https://a.vn/b><p>x";
    assert_eq!(
        lines(html),
        [
            (LineKind::Title, "Tổng kết & bàn".to_owned()),
            (LineKind::Site, "Báo A".to_owned()),
            (LineKind::Published, "2020-01-02".to_owned()),
            (LineKind::Title, "Tổng kết | Báo A".to_owned()),
            (LineKind::Author, "Lan".to_owned()),
            (LineKind::Paragraph, "x".to_owned()),
        ]
    );
    let document = page(html);
    assert_eq!((document.address.as_deref(), document.language.as_deref()), (Some("https://a.vn/b"), Some("vi")));
    assert_eq!(page("<link rel=canonical href='javascript:x'><p>x").address, None);
}

#[test]
fn a_hundred_thousand_tags_are_read_in_linear_time() {
    let begun = std::time::Instant::now();
    for (open, close) in [
        ("<div>", "</div>"),
        ("<b>", "</i>"),
        ("<span>", "</div>"),
        ("<table><tr><td>", "</p>"),
        ("<p>", ""),
        ("<li>", "</a>"),
        ("<div class=related>", "</b>"),
    ] {
        let html = format!("{}giữa{}", open.repeat(100_000), close.repeat(100_000));
        assert_eq!(texts(&html), ["giữa"]);
    }
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn what_touches_in_the_source_but_is_shown_apart_is_apart() {
    assert_eq!(texts("<a href=1>Chính trị</a><a href=2>Kinh tế</a>"), ["Chính trị Kinh tế"]);
    assert_eq!(texts("<span class=a>Lan</span><span class=b>19:44</span>"), ["Lan 19:44"]);
    assert_eq!(
        texts("<p><span lang=VI>1.</span><span>588 d</span><span class=x>ự</span><span class=y> án</span> UB<b>ND</b>"),
        ["1.588 dự án UBND"]
    );
}

#[test]
fn a_cell_with_sentences_is_layout_and_no_item() {
    let sentence = "Hội nghị đã đánh giá kết quả công tác đối ngoại của địa phương trong năm qua và bàn nhiệm vụ của năm tới.";
    let html = format!("<table><tr><td>Tên<td>Số<tr><td>Ngắn<br>{sentence}<ul><li>mục</ul></table>");
    let kinds: Vec<LineKind> = lines(&html).into_iter().map(|(kind, _)| kind).collect();
    use LineKind::{Item, Paragraph};
    assert_eq!(kinds, [Item, Item, Paragraph, Paragraph, Item]);
}

#[test]
fn a_page_is_never_all_beside() {
    let sentence = "Hội nghị đã đánh giá kết quả công tác đối ngoại của địa phương trong năm qua và bàn nhiệm vụ của năm tới.";
    let html = format!("<div class=tin-moi><div class=related><p>{sentence}</p></div></div><div class=footer><p>Cổng</p></div>");
    let kinds: Vec<LineKind> = lines(&html).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [LineKind::Paragraph, LineKind::Aside]);
}
