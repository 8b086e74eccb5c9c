import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ServiceWorker } from "@/components/layout/install/service-worker";
import { OfflineBanner } from "@/components/layout/offline-banner";
import { ThemeProvider } from "@/components/layout/theme-provider";
import { PictureGallery } from "@/components/ui/picture-gallery";
import { Toaster } from "@/components/ui/toaster";
import { fontVariables } from "./fonts/fonts";
import "./globals.css";

const description =
  "Lumo is a home for people who love films. Make a page of your own, find people whose taste you trust, and follow what they watch and say.";

export const metadata: Metadata = {
  metadataBase: new URL(process.env.APP_URL ?? "http://localhost:3000"),
  title: { default: "Lumo: a home for people who love films", template: "%s · Lumo" },
  description,
  applicationName: "Lumo",
  appleWebApp: { capable: true, title: "Lumo", statusBarStyle: "black-translucent" },
  formatDetection: { telephone: false, email: false, address: false },
  openGraph: {
    type: "website",
    siteName: "Lumo",
    locale: "en_GB",
    images: [{ url: "/og.png", width: 1200, height: 630, alt: "Lumo: a home for people who love films" }],
  },
  twitter: { card: "summary_large_image" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: "#110d0a" },
    { media: "(prefers-color-scheme: light)", color: "#f8f3ea" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <body>
        <ThemeProvider nonce={nonce}>
          {children}
          <OfflineBanner />
          <ServiceWorker />
          <PictureGallery />
          <Toaster />
        </ThemeProvider>
      </body>
    </html>
  );
}
