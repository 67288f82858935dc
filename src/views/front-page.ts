/** What the editors put on the front page. */
export const FRONT_PAGE = {
  story: 'dua-chin-rai-vu-o-muong-khuong',
  models: ['sam-ngoc-linh-nam-tra-my', 'ccb-5-cong-1-ben-tre', 'lanh-lung-tam'],
  chart: 'ngheo-da-chieu-ca-nuoc',
  people: [
    'trieu-van-hon',
    'nguyen-thi-mo-bac-ninh',
    'vu-mi-lau',
    'la-van-buon',
    'tran-thi-chung',
    'nguyen-thi-chanh',
    'doan-van-vinh',
    'nguyen-thi-hoan',
    'ban-phu-nu-cong-an-kon-tum',
  ],
} as const;
