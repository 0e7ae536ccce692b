// Saved pages of made-up articles, no two alike, with the menus, counters and other news that pages have.
const PROVINCES = ["Lào Cai", "Hà Giang", "Quảng Ninh", "Nghệ An", "Thanh Hóa", "Quảng Trị", "Gia Lai", "Đắk Lắk", "Tây Ninh", "An Giang", "Kiên Giang", "Long An"];
const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"];
const NAMES = ["Văn Hòa", "Thị Lan", "Minh Đức", "Quốc Khánh", "Thanh Bình", "Hữu Phước", "Ngọc Hà", "Xuân Thủy"];
const WORDS = "hội nghị đối ngoại tỉnh công tác hợp tác quốc tế địa phương phát triển kinh tế văn hóa biên giới lãnh sự kiều bào đầu tư thương mại du lịch giao lưu nhân dân hữu nghị ký kết triển khai nhiệm vụ chương trình kết quả lãnh đạo cơ quan đơn vị doanh nghiệp đề nghị tăng cường phối hợp thông tin tuyên truyền quảng bá hình ảnh cán bộ đào tạo xây dựng môi trường hòa bình ổn định thúc đẩy quan hệ truyền thống".split(" ");

/** `count` pages: each its name and its HTML. */
export function pages(count) {
  let seed = 7;
  const next = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const one = (list) => list[next(list.length)];
  const sentence = () => {
    const words = Array.from({ length: 14 + next(16) }, () => one(WORDS)).join(" ");
    return `${words[0].toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = () => `<p>${Array.from({ length: 3 + next(3) }, sentence).join(" ")}</p>`;
  return Array.from({ length: count }, (_, number) => {
    const [province, year, month, day] = [one(PROVINCES), 2008 + next(17), 1 + next(12), 1 + next(28)];
    const chair = `${one(SURNAMES)} ${one(NAMES)}`;
    const headline = `${province} tổng kết công tác đối ngoại năm ${year - 1}, ${one(WORDS)} ${one(WORDS)} ${number + 1}`;
    const lead = `Ngày ${day}/${month}/${year}, UBND tỉnh ${province} tổ chức Hội nghị tổng kết công tác đối ngoại năm ${year - 1}. Đồng chí ${chair}, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.`;
    const facts = `Năm ${year - 1}, tỉnh đã đón ${10 + next(400)} đoàn khách quốc tế với ${500 + next(9000)} lượt người, tổ chức ${5 + next(90)} đoàn ra; ${5 + next(60)} tổ chức phi chính phủ nước ngoài triển khai ${10 + next(99)} dự án theo Nghị quyết ${10 + next(80)}-NQ/TW.`;
    const menu = Array.from({ length: 25 }, () => `<li><a href="/${next(999)}">${one(WORDS)} ${one(WORDS)}</a></li>`).join("");
    const others = Array.from({ length: 12 }, () => `<li><a href="/tin/${next(99999)}">${sentence()}</a> (${1 + next(28)}/${1 + next(12)}/${year})</li>`).join("");
    const body = Array.from({ length: 6 }, paragraph).join("\n");
    const html = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${headline} - Báo ${province}</title><script>var x = "<p>";</script></head><body><nav><ul>${menu}</ul></nav><div id="main"><h1>${headline}</h1><div class="date">${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year} 15:42</div><p><b>${lead}</b></p><p>${facts}</p>\n${body}<p><b>${one(SURNAMES)} ${one(NAMES)}</b></p></div><h3>Tin khác</h3><ul>${others}</ul><footer>Báo ${province} điện tử. Số lượt truy cập: ${next(9999999)}</footer></body></html>`;
    return { name: `trang-${String(number + 1).padStart(4, "0")}.html`, html };
  });
}
