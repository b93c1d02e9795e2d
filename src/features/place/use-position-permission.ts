import { useEffect, useState } from 'react';

/** Whether the browser may tell the position; `unknown`: it does not say before it is asked. */
export type PositionPermission = PermissionState | 'unknown';

/** The permission for the position, kept true. */
export function usePositionPermission(): PositionPermission {
  const [permission, setPermission] = useState<PositionPermission>('unknown');
  useEffect(() => {
    let status: PermissionStatus | undefined;
    let ended = false;
    const take = () => status && setPermission(status.state);
    // Older engines have no Permissions API, whatever the types say.
    const { permissions } = navigator as Partial<Navigator>;
    permissions?.query({ name: 'geolocation' }).then(
      (found) => {
        if (ended) return;
        status = found;
        take();
        found.addEventListener('change', take);
      },
      () => undefined,
    );
    return () => {
      ended = true;
      status?.removeEventListener('change', take);
    };
  }, []);
  return permission;
}
