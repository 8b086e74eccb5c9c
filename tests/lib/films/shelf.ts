import type { Viewer } from "@/lib/auth/actor";
import { listFilms } from "@/lib/films/list-films";
import { filmsQuery } from "@/lib/films/schema";
import { jobsDb } from "@/lib/platform/db";
import { seedFilms } from "@/prisma/seed/films";
import { readReel } from "@/prisma/seed/films/read-reel";

const reel = `
Black Girl | La Noire de… | 1966 | SN FR | fr | 59 | drama
Ousmane Sembène | Mbissine Thérèse Diop
A young woman from Dakar goes to the Riviera and finds a flat she may not leave.

Mandabi | - | 1968 | SN FR | wo fr | 92 | comedy, drama
Ousmane Sembène | Makhouredia Gueye
A money order from Paris arrives in Dakar, and to cash it a man needs papers.

Cléo from 5 to 7 | Cléo de 5 à 7 | 1962 | FR | fr | 90 | drama
Agnès Varda | Corinne Marchand, Michel Legrand
A singer walks through Paris for the two hours before a doctor will tell her.

The Gleaners and I | Les Glaneurs et la Glaneuse | 2000 | FR | fr | 82 | documentary
Agnès Varda | Agnès Varda
With a small camera in her hand a filmmaker meets those who live on leavings.

A Touch of Zen | Xiánǚ | 1971 | TW | zh | 180 | action, history
King Hu | Hsu Feng
A painter living beside a haunted fort discovers that his new neighbour is hunted.
`;

/** Five films on the shelf of a test. */
export const shelve = () => seedFilms(jobsDb(), readReel(reel));

export const list = (query: Record<string, unknown> = {}, viewer: Viewer = null) =>
  listFilms(viewer, filmsQuery.parse(query));
export const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);
