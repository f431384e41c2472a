using AiGovernance.Access;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Shell;

/// <summary>The first screen: the CIO sees the organisation, everybody else what waits for them.</summary>
public partial class HomePage(AccessCheck access) : ComponentBase
{
    private bool IsExecutive => access.Actor.Is(Role.Executive);
}
