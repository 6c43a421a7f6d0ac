//! The root: 256 random bits of the installation, sealed in its database, that the keys of tokens come from.
//!
//! Refresh tokens and forms in browsers outlive a change of the master key, because the root stays the same and is only
//! sealed again. It is sealed again last, so a start with the new key alone is refused as long as anything is left to do.

use domain::ids::Random;
use domain::time::Timestamp;
use store::{Db, Tx};
use zeroize::Zeroizing;

use super::sealing::Sealer;
use crate::error::{Error, Result};

/// Its name among the installation's secrets.
pub(super) const NAME: &str = "root";

/// Where it is sealed for.
pub(super) const PLACE: &str = "deployment_secrets/root";

const OTHER_KEY: Error = Error::Forbidden(
    "its secrets are sealed under another master key; after a change of the key, DOORSTEP_PREVIOUS_MASTER_KEY must name \
     the one before until everything is sealed again",
);

/// Reads the root; the first start makes it.
pub(crate) async fn load(db: &Db, sealer: &Sealer, random: &dyn Random, now: Timestamp) -> Result<Zeroizing<Vec<u8>>> {
    let sealed = match find(db).await? {
        Some(sealed) => sealed,
        None => {
            let mut root = Zeroizing::new([0; 32]);
            random.fill(root.as_mut());
            let new = sealer.seal(PLACE, root.as_slice(), random)?;
            db.write(async |tx: &mut Tx| Ok::<_, Error>(store::deployment_secrets::insert(tx, NAME, &new, now).await?))
                .await?;
            // Another node may have been first.
            find(db).await?.ok_or_else(|| Error::internal("the root is gone"))?
        }
    };
    sealer.open(PLACE, &sealed).map_err(|_| OTHER_KEY)
}

pub(super) async fn find(db: &Db) -> Result<Option<String>> {
    db.read(async |tx: &mut Tx| Ok::<_, Error>(store::deployment_secrets::find(tx, NAME).await?))
        .await
}
