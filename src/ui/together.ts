/**
 * What no line ends within: a date with its time, a number or a range with what it counts (`3.92个百分点`, `60至70个百分点`,
 * `100%`, `4 pp`, `650件`), and what every report is about.
 */
export const TOGETHER =
  /(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?|[+−]?(?:\d[\d.,]*%?[至–])?\d[\d.,]*[\u00a0 ]?(?:个百分点|pp\b|%|[个件项名篇宗部位年条份次页级家处期批人种类])|\d[\d.,]*%?[至–]\d[\d.,]*|法治政府建设(?:指标|举措|问题与计划)?)/;
