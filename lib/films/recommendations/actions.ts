"use server";
import { z } from "zod";
import { action, callAction } from "@/lib/web/action";
import { filmParams } from "../schema";
import { bringBackFilm } from "./bring-back-film";
import { dismissFilm } from "./dismiss-film";

const turn = filmParams.extend({ wants: z.enum(["aside", "back"]) });

export const turnAside = callAction(turn, (actor, { wants, slug }) =>
  wants === "aside" ? dismissFilm(actor, { slug }) : bringBackFilm(actor, { slug }),
);

export const submitAside = action(turn, (actor, { wants, slug }) =>
  wants === "aside" ? dismissFilm(actor, { slug }) : bringBackFilm(actor, { slug }),
);
