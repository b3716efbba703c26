export const data = {
  title: 'Data',
  reportTitle: 'Report',
  publisher: 'Publisher',
  publishedAt: 'Published',
  place: 'Place',
  level: 'Level',
  levels: {
    country: 'Country',
    province: 'Province',
    prefecture: 'Prefecture',
    county: 'County',
    township: 'Township',
  },
  adminCode: 'Administrative code',
} as const;
