/** A post of the demo's blog, as its author would type it. */
export type DemoArticle = {
  by: string;
  title: string;
  subtitle: string;
  tags: string[];
  /** The address of the series it belongs to; its parts stand in the order of these files. */
  series?: string;
  daysAgo: number;
  /** Published, unless it still lies on somebody's desk. */
  state?: "draft" | "review";
  /** Markdown. */
  body: string;
};
