/** The key that shows a chart's numbers as a table, while the chart has the focus. */
export const TABLE_KEY = 't';
