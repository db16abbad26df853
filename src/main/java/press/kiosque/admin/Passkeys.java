package press.kiosque.admin;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/**
 * The passkeys of all users.
 *
 * <pre>{ _id: "dYF7EGnR…", owner: "Q3_0Xd64…", label: "Phone", publicKey: "pQECAyYg…", signatures: 3, verified: true,
 *   copyable: true, copied: true, transports: ["internal"], attestation: "o2NmbXRk…", createdAt: ISODate, usedAt: ISODate }</pre>
 */
@Repository
class Passkeys implements UserCredentialRepository {

    private final MongoCollection<Passkey> passkeys;

    Passkeys(MongoDatabase database) {
        this.passkeys = database.getCollection("passkeys", Passkey.class);
    }

    /** Those of an owner, the oldest first. */
    List<Passkey> of(String owner) {
        return passkeys.find(eq("owner", owner))
                .sort(Sorts.ascending("createdAt"))
                .into(new ArrayList<>());
    }

    /** Takes one away; empty if its owner has none of this id. */
    Optional<Passkey> remove(String owner, String id) {
        return Optional.ofNullable(passkeys.findOneAndDelete(and(eq(id), eq("owner", owner))));
    }

    /** Takes all of an owner away. */
    void removeAll(String owner) {
        passkeys.deleteMany(eq("owner", owner));
    }

    @Override
    public void delete(Bytes id) {
        passkeys.deleteOne(eq(id.toBase64UrlString()));
    }

    @Override
    public void save(CredentialRecord made) {
        Passkey passkey = passkey(made);
        passkeys.replaceOne(eq(passkey.id()), passkey, new ReplaceOptions().upsert(true));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        Passkey found = passkeys.find(eq(id.toBase64UrlString())).first();
        return found == null ? null : credential(found);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return of(owner.toBase64UrlString()).stream().map(Passkeys::credential).toList();
    }

    private static Passkey passkey(CredentialRecord made) {
        Bytes attestation = made.getAttestationObject();
        return new Passkey(
                made.getCredentialId().toBase64UrlString(),
                made.getUserEntityUserId().toBase64UrlString(),
                made.getLabel(),
                new Bytes(made.getPublicKey().getBytes()).toBase64UrlString(),
                made.getSignatureCount(),
                made.isUvInitialized(),
                made.isBackupEligible(),
                made.isBackupState(),
                made.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .toList(),
                attestation == null ? "" : attestation.toBase64UrlString(),
                made.getCreated(),
                made.getLastUsed());
    }

    private static CredentialRecord credential(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.id()))
                .userEntityUserId(Bytes.fromBase64(passkey.owner()))
                .label(passkey.label())
                .publicKey(ImmutablePublicKeyCose.fromBase64(passkey.publicKey()))
                .signatureCount(passkey.signatures())
                .uvInitialized(passkey.verified())
                .backupEligible(passkey.copyable())
                .backupState(passkey.copied())
                .transports(passkey.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(Bytes.fromBase64(passkey.attestation()))
                .created(passkey.createdAt())
                .lastUsed(passkey.usedAt())
                .build();
    }
}
