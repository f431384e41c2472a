using AiGovernance.Workflows;

namespace AiGovernance.Frameworks;

/// <summary>Times at which something is to be looked at again (RV-5).</summary>
public static class FrameworkDues
{
    /// <summary>Subject: the attestation. Its end is near, and its renewal is asked for (FW-3).</summary>
    public static readonly Due AttestationNearsEnd = new("frameworks.attestation-nears-end");
}
