//! The words of the corpus and how often each is said: the frequent words of administrative Vietnamese as they are, then syllables.

use std::collections::{HashMap, HashSet};

use super::random::Random;
use super::syllables::syllables;

/// The most frequent words, the most frequent first; those of several syllables are joined by an underscore.
const FREQUENT: &str = "và của các trong cho với về được là có đã những một năm tại công_tác tỉnh đối_ngoại hội_nghị phát_triển hợp_tác \
    địa_phương từ đến này ngày theo hoạt_động nhân_dân quốc_tế thực_hiện nước trên bộ_ngoại_giao để không kinh_tế lãnh_đạo người \
    ban đồng_chí ủy_ban hai khi cũng ra triển_khai đầu_tư quan_hệ như sở_ngoại_vụ nghị_quyết việt_nam ngoại_giao văn_hóa \
    thông_tin giữa chương_trình phối_hợp tổ_chức đoàn cơ_quan doanh_nghiệp tăng_cường số vào kế_hoạch nhiều chủ_tịch biên_giới \
    việc sau hữu_nghị xây_dựng đó thời_gian lào thành_phố trung_quốc hội_nhập nâng_cao đảng nhà_nước cấp phó hiệu_quả bí_thư \
    xúc_tiến tham_gia lần thứ đơn_vị nội_dung cán_bộ phát_biểu tình_hình trung_ương tiếp_tục qua thương_mại đảm_bảo bên lĩnh_vực \
    an_ninh du_lịch chính_trị giao_lưu ký_kết ban_hành nhiệm_vụ cần quản_lý tổng_kết vấn_đề thúc_đẩy kết_quả chính_sách mới \
    ngành xã_hội quốc_gia khu_vực giải_pháp đoàn_kết vận_động phi_chính_phủ nước_ngoài viện_trợ dự_án cửa_khẩu góp_phần \
    tuyên_truyền hình_ảnh quảng_bá tiềm_năng thế_mạnh lãnh_sự bảo_hộ công_dân kiều_bào thỏa_thuận đề_nghị kiến_nghị khó_khăn \
    hướng_dẫn sở ngành_nghề hội đã_được xuất_khẩu nhập_khẩu chủ_trì giám_đốc đại_biểu tham_dự khẳng_định";

/// How many syllables follow the frequent words.
const SYLLABLES: usize = 6_000;

/// How many others a syllable goes together with.
const PARTNERS: usize = 4;

/// One word, ready to be written.
#[derive(Debug)]
pub struct Word {
    /// In small letters.
    pub small: String,
    /// The same at the beginning of a sentence.
    pub capital: String,
    /// How many syllables it has.
    pub syllables: u32,
}

/// All words by rank.
#[derive(Debug)]
pub struct Lexicon {
    words: Vec<Word>,
    /// For each rank the share of it and all before, of 2^32.
    shares: Vec<u32>,
    /// For each rank the words that it is said together with; none for the frequent words.
    partners: Vec<Vec<usize>>,
    /// Syllable → its first rank.
    ranks: HashMap<String, usize>,
}

impl Lexicon {
    /// The words that follow from `random`.
    pub fn new(random: &mut Random) -> Self {
        let mut words: Vec<Word> = FREQUENT.split_whitespace().map(word).collect();
        let frequent = words.len();
        let known: HashSet<String> = words.iter().map(|word| word.small.clone()).collect();
        words.extend(
            syllables(SYLLABLES + known.len(), random)
                .iter()
                .filter(|syllable| !known.contains(*syllable))
                .take(SYLLABLES)
                .map(|it| word(it)),
        );
        let shares = shares(words.len());
        let mut ranks = HashMap::new();
        for (rank, word) in words.iter().enumerate() {
            for syllable in word.small.split(' ') {
                ranks.entry(syllable.to_owned()).or_insert(rank);
            }
        }
        let mut lexicon = Self { words, shares, partners: Vec::new(), ranks };
        lexicon.partners = (0..lexicon.words.len())
            .map(|rank| if rank < frequent { Vec::new() } else { (0..PARTNERS).map(|_| lexicon.draw(random)).collect() })
            .collect();
        lexicon
    }

    /// The rank of a word as often as it is said.
    pub fn draw(&self, random: &mut Random) -> usize {
        let place = random.next();
        self.shares.partition_point(|&share| share < place)
    }

    /// A word that is often said after this one.
    pub fn partner(&self, rank: usize, random: &mut Random) -> Option<usize> {
        random.pick(self.partners.get(rank)?).copied()
    }

    /// The word at a rank.
    pub fn word(&self, rank: usize) -> Option<&Word> {
        self.words.get(rank)
    }

    /// The rank of a syllable in small letters; behind all others when it is a name or a number.
    pub fn rank(&self, syllable: &str) -> usize {
        self.ranks.get(syllable).copied().unwrap_or(usize::MAX)
    }
}

fn word(joined: &str) -> Word {
    let small = joined.replace('_', " ");
    let mut letters = small.chars();
    let capital = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    Word { syllables: u32::try_from(small.split(' ').count()).unwrap_or(1), small, capital }
}

/// Frequency by rank r, from 1: in proportion to 1 / (r + 2.7)^1.07 (Zipf and Mandelbrot).
fn shares(count: usize) -> Vec<u32> {
    let frequencies: Vec<f64> = (1..=count).map(|rank| (rank as f64 + 2.7).powf(-1.07)).collect();
    let all: f64 = frequencies.iter().sum();
    let mut sum = 0.0;
    let mut shares: Vec<u32> = Vec::with_capacity(count);
    for frequency in frequencies {
        sum += frequency;
        shares.push((sum / all * f64::from(u32::MAX)) as u32);
    }
    if let Some(last) = shares.last_mut() {
        *last = u32::MAX;
    }
    shares
}
