"use client";
import { createContext, useContext } from "react";

const SignedInContext = createContext(false);

/** Around every page of a member: posters then offer what members do with films. */
export const SignedIn = SignedInContext.Provider;

export function useSignedIn(): boolean {
  return useContext(SignedInContext);
}
