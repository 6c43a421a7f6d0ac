export const metadata = { title: 'Doorstep end-to-end' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
