/** Lời của trang huyện, trang tỉnh và lời báo sai, tiếng Việt. */
export const placePages = {
  chart: {
    unit: '% số hộ, rà soát cuối năm',
    onlyUncertain:
      'Theo chuẩn 2022–2025 mới có số suy ra, số sơ bộ hoặc chưa chắc chắn: xem trong bảng, không vẽ thành hình.',
    onlyInTable: 'không vẽ, xem bảng',
    yearInferred: (years: string) => `Năm ${years}: năm của con số được suy từ ngày đăng bài.`,
    differing: (year: string, measure: string, values: string) =>
      `Năm ${year}, ${measure}: các nguồn ghi ${values}; hình lấy số đứng sau, bảng giữ đủ.`,
    kept: (years: string) =>
      `Năm ${years}: bảng có số, nhưng là số suy ra, số sơ bộ hoặc chưa chắc chắn, nên không vẽ.`,
  },
  decisions: {
    title: 'Quyết định nào áp dụng, khi nào',
    titleProvince: 'Quyết định về huyện nghèo và về tỉnh',
    names: 'Huyện có tên ở đây',
    history: 'Mục tiêu và tình hình đã công bố',
  },
  likeness: {
    title: 'Nơi giống nơi tôi',
    lead: (count: number, name: string) =>
      `${count} huyện nghèo có điều kiện gần với ${name} nhất, xét theo những đặc điểm đã công bố. Điều kiện giống nhau chưa chắc mô hình nào cũng hợp.`,
    distance: (distance: string) => `khoảng cách ${distance}`,
    below: (distance: string) => `dưới ${distance}`,
    scale: 'Khoảng cách 0 là giống hệt, 1 là khác hẳn.',
    compared: (count: number, all: number) => `so được ${count}/${all} đặc điểm`,
    alike: 'Giống',
    differs: 'Khác',
    models: 'Có mô hình',
    asNear: (count: number) =>
      `Còn ${count} huyện nữa giống ngang huyện cuối danh sách; ngang nhau thì xếp theo vần chữ cái.`,
    onlyWithRate: (count: number) =>
      `Huyện này đã có tỷ lệ hộ nghèo, nên chỉ so với ${count} huyện cũng đã có.`,
    none: (least: number) =>
      `Chưa so được với huyện nào: chưa đủ ${least} đặc điểm mà cả hai bên cùng có số liệu.`,
    method: 'Cách so',
    methodAnchor: 'noi-giong-noi-toi',
    table: 'Bảng đặc điểm, thang và trọng số',
    words: {
      poorRate: (own: string, other: string) => `hộ nghèo ${own} và ${other}`,
      density: (own: string, other: string) => `${own} và ${other} người/km²`,
      borders: {
        china: 'giáp Trung Quốc',
        laos: 'giáp Lào',
        cambodia: 'giáp Campuchia',
        'china-laos': 'giáp Trung Quốc và Lào',
        none: 'không giáp nước nào',
      },
      sameBorder: (border: string) => `cùng ${border}`,
      otherBorder: (own: string, other: string) => `nơi này ${own}, nơi kia ${other}`,
      sameRegion: (region: string) => `cùng vùng ${region}`,
      otherRegion: (own: string, other: string) => `vùng ${own} và vùng ${other}`,
      both880: 'cùng được hỗ trợ theo Quyết định 880/QĐ-TTg',
      neither880: 'cùng không thuộc Quyết định 880/QĐ-TTg',
      own880: 'chỉ nơi này thuộc Quyết định 880/QĐ-TTg',
      other880: 'chỉ nơi kia thuộc Quyết định 880/QĐ-TTg',
    },
  },
  neighbours: {
    old: 'Giáp ranh, bản đồ đến 30/6/2025',
    now: 'Giáp ranh, bản đồ từ 1/7/2025',
    title: 'Tỉnh, thành phố giáp ranh',
  },
  coverage: (known: number, all: number, years: string) =>
    known === 0
      ? `Chưa có tỷ lệ hộ nghèo theo chuẩn 2022–2025 của huyện nào (0/${all} huyện).`
      : `Có tỷ lệ hộ nghèo theo chuẩn 2022–2025 của ${known}/${all} huyện, năm ${years}.`,
  files: {
    title: 'Tải về',
    csv: 'Mọi dòng số liệu về nơi này (CSV)',
    geojson: 'Ranh giới (GeoJSON)',
    svg: 'Bản đồ vị trí (SVG)',
    png: 'Bản đồ vị trí (PNG, 1440 px)',
    note: 'Ranh giới đã giản lược, không dùng để xác định địa giới.',
  },
  picture: {
    source:
      'Nguồn: ranh giới từ gis.chinhphu.vn (qua daohoangson/dvhcvn) và sapnhap.bando.com.vn, đã giản lược, không dùng để xác định địa giới. Tỷ lệ hộ nghèo: nguồn ghi ở trang của từng huyện.',
  },
  report: {
    link: 'Báo chỗ sai trên trang này',
    title: 'Lời báo soạn sẵn',
    how: 'Điền tiếp vào các dòng trống, rồi chép cả đoạn để gửi. Trang này không gửi gì đi và không giữ lại gì.',
    page: 'Trang',
    wrong: 'Sai ở đâu',
    right: 'Đúng ra là',
    source: 'Nguồn để đối chiếu (nếu có)',
    copy: 'Chép lời báo',
    copied: 'Đã chép',
  },
};
