/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // `npm run check` has checked them.
  typescript: { ignoreBuildErrors: true },
  // Where the shared packages are, whichever folder this is copied to.
  turbopack: { root: process.env.PACKAGES_ROOT },
};
