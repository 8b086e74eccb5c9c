import { readReel } from "./read-reel";
import { the1930s } from "./the-1930s";
import { the1940s } from "./the-1940s";
import { the1950s } from "./the-1950s";
import { the1960s } from "./the-1960s";
import { the1970s } from "./the-1970s";
import { the1980s } from "./the-1980s";
import { the1990s } from "./the-1990s";
import { the2000s } from "./the-2000s";
import { the2010s } from "./the-2010s";
import { the2020s } from "./the-2020s";
import { until1929 } from "./until-1929";

/** Every film that ships, the oldest decade first. */
export const demoFilms = [
  until1929,
  the1930s,
  the1940s,
  the1950s,
  the1960s,
  the1970s,
  the1980s,
  the1990s,
  the2000s,
  the2010s,
  the2020s,
].flatMap(readReel);
