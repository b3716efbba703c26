import type { Draft } from '../../src/review/draft';

/** A short fictional report with each kind of thing that a review looks at. */
export const REVIEW_TEXT = `虚构市2024年法治政府建设年度报告
来源：虚构市人民政府　发布时间：2025-01-20 09:30

一、主要做法和成效
（一）健全制度体系。制定出台《虚构市湿地保护条例》，印发《虚构市行政裁量指引》《虚构市证明事项清单》。认真落实《虚构省信访条例》，全市共办理答复政府信息公开申请685宗，答复率、录入率均达100%。
（二）规范行政执法。全市行政诉讼一审案件650件，上年同期600件。在全省率先推行“说理式”执法机制，举办河湖普法巡讲37场。我市荣获全国先进城市称号。开展第三批专项整治。
二、存在的问题
一是基层执法力量不足，部分镇街人员少。二是在普法方面，宣传形式单一，效果不够好。
三、下一步工作计划
一是持续提升行政应诉质效，行政诉讼一审案件控制在600件以内。二是优化法治化营商环境。
`;

/** A draft of a text with nothing decided. */
export const makeDraft = (given: Partial<Draft> = {}): Draft => ({
  id: 'draft-1',
  savedAt: '2025-02-01T08:00:00+08:00',
  file: '虚构.txt',
  form: 'txt',
  encoding: 'utf-8',
  text: REVIEW_TEXT,
  decisions: [],
  done: 0,
  ...given,
});
