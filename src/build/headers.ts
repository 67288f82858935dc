/** Response headers of the finished site. The Caddyfile in `.deploy/` says the same for production. */

/** Security headers; an embed may stand in any page, nothing else may be framed. */
export function headersFor(path: string): Record<string, string> {
  const embed = path.startsWith('/embed/');
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Content-Security-Policy': embed ? 'frame-ancestors *' : "frame-ancestors 'self'",
    ...(embed || /^\/(data|charts|models|oembed)\//.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cache-Control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300',
  };
}
