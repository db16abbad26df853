package press.kiosque.admin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Users as passkeys know them: by a handle that says nothing of the person and goes with them. */
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Users users;

    PasskeyOwners(Users users) {
        this.users = users;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(users.findByHandle(handle.toBase64UrlString()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return entity(users.find(name));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<User> user) {
        String handle = user.map(User::handle).orElse(null);
        return handle == null
                ? null
                : ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Bytes.fromBase64(handle))
                        .name(user.orElseThrow().name())
                        .displayName(user.orElseThrow().name())
                        .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        users.setHandle(owner.getName(), owner.getId().toBase64UrlString());
    }

    @Override
    public void delete(Bytes handle) {
        users.findByHandle(handle.toBase64UrlString()).ifPresent(user -> users.forgetPasskeys(user.name()));
    }
}
