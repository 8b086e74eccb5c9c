// Known to the browser too.
export const FEATURED_PLACES = ["home", "communities", "forum"] as const;
export type FeaturedPlace = (typeof FEATURED_PLACES)[number];

export const PLACE_NAMES: Record<FeaturedPlace, string> = {
  home: "The front page",
  communities: "Communities",
  forum: "The forum",
};

export const FEATURED_KINDS = ["community", "thread", "post"] as const;
export type FeaturedKind = (typeof FEATURED_KINDS)[number];
