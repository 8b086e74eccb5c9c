import type { CSSProperties } from "react";

const ink = "#2b2118";
const faint = "#6b5c50";
const serif = "Newsreader, Georgia, 'Times New Roman', serif";
const sans = "Inter, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

/** Inline, because mail programs drop style sheets; hexadecimal, because they do not know oklch. */
export const letterStyles = {
  desk: { margin: 0, padding: 0, backgroundColor: "#f1e8da", color: ink, fontFamily: sans },
  margin: { padding: "32px 16px" },
  column: { maxWidth: 560, margin: "0 auto" },
  preview: {
    display: "none",
    overflow: "hidden",
    lineHeight: "1px",
    opacity: 0,
    maxHeight: 0,
    maxWidth: 0,
  },
  mark: { padding: "0 4px 16px" },
  markLink: { fontFamily: serif, fontSize: 22, fontWeight: 600, color: ink, textDecoration: "none" },
  paper: {
    backgroundColor: "#fffaf2",
    border: "1px solid #e2d5c1",
    borderTop: "3px solid #e9a63a",
    borderRadius: 10,
    padding: "36px 32px",
    textAlign: "left",
  },
  title: {
    margin: "0 0 20px",
    fontFamily: serif,
    fontSize: 28,
    lineHeight: "34px",
    fontWeight: 500,
    color: ink,
  },
  text: { margin: "0 0 16px", fontSize: 16, lineHeight: "26px", color: ink },
  buttonCell: { padding: "8px 0 24px" },
  button: {
    display: "inline-block",
    backgroundColor: "#e9a63a",
    border: "1px solid #cf8d22",
    borderRadius: 6,
    padding: "12px 22px",
    fontSize: 16,
    lineHeight: "20px",
    fontWeight: 600,
    color: "#2a1a04",
    textDecoration: "none",
  },
  footer: { padding: "20px 4px 0", textAlign: "left" },
  small: { margin: "0 0 8px", fontSize: 13, lineHeight: "20px", color: faint },
  smallLink: { color: faint, textDecoration: "underline" },
} satisfies Record<string, CSSProperties>;
