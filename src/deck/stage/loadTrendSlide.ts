/** The slide with axes brings the chart library: it waits until a deck has one; a deck that has asks ahead. */
export const loadTrendSlide = () => import('./TrendSlide');
