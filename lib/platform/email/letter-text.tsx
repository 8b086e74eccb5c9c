import type { ReactNode } from "react";
import { letterStyles } from "./letter-styles";

export function LetterText({ children }: { children: ReactNode }) {
  return <p style={letterStyles.text}>{children}</p>;
}
