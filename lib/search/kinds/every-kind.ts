import { articles } from "./articles";
import { communities } from "./communities";
import { films } from "./films";
import type { Kind } from "./kind";
import { lists } from "./lists";
import { people } from "./people";
import { posts } from "./posts";
import { threads } from "./threads";

/** Everything that can be found, in the order of the tabs. */
export const everyKind: readonly Kind[] = [threads, posts, articles, films, lists, people, communities];
