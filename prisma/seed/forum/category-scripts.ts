import type { Category } from "@/lib/forum/categories/schema";

export type CategoryScript = Pick<Category, "slug" | "name" | "description" | "colour"> & {
  under?: string;
  whoMayStart?: "staff";
  hasAnswers?: true;
};

/** The categories of the demo's forum, in their order. */
export const categoryScripts: CategoryScript[] = [
  {
    slug: "house-notices",
    name: "House notices",
    description: "What changes at Lumo, and the few rules there are.",
    colour: "orange",
    whoMayStart: "staff",
  },
  {
    slug: "films",
    name: "Films",
    description: "Anything that moves and is projected. Below are the corners with regulars of their own.",
    colour: "yellow",
  },
  {
    slug: "silents",
    under: "films",
    name: "Silents",
    description: "From the Lumières to the last title card.",
    colour: "grey",
  },
  {
    slug: "noir",
    under: "films",
    name: "Noir and crime",
    description: "Hats, rain, telephones, bad decisions.",
    colour: "blue",
  },
  {
    slug: "slow-cinema",
    under: "films",
    name: "Slow cinema",
    description: "For people who like to watch somebody cross a field.",
    colour: "green",
  },
  {
    slug: "horror",
    under: "films",
    name: "Horror",
    description: "Things that go on after the lights are up.",
    colour: "red",
  },
  {
    slug: "animation",
    under: "films",
    name: "Animation",
    description: "Drawn, cut, kneaded, rendered.",
    colour: "pink",
  },
  {
    slug: "documentary",
    under: "films",
    name: "Documentary",
    description: "Real people, and what a camera does to them.",
    colour: "teal",
  },
  {
    slug: "science-fiction",
    under: "films",
    name: "Science fiction",
    description: "Futures, corridors, kitchens.",
    colour: "violet",
  },
  {
    slug: "what-was-that-film",
    name: "What was that film?",
    description: "You saw it once and remember a coat. Somebody here has seen it, too.",
    colour: "teal",
    hasAnswers: true,
  },
  {
    slug: "craft",
    name: "How films are made",
    description: "Shooting, cutting, sound, and keeping what was shot alive.",
    colour: "green",
  },
  {
    slug: "cinemas",
    name: "In the cinema",
    description: "Screens, seats, projectors, programmes, and the people who sweep up after us.",
    colour: "red",
  },
];
