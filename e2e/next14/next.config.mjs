export default {
  eslint: { ignoreDuringBuilds: true },
  productionBrowserSourceMaps: false,
};
