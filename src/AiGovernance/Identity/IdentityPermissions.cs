using AiGovernance.Access;

namespace AiGovernance.Identity;

/// <summary>Sign-in is kept by the person who just signed in, nobody else.</summary>
public static class IdentityPermissions
{
    public static readonly Permission SignIn = new("identity.sign-in", _ => true);
}
