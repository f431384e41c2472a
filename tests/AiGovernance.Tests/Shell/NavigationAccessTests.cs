using AiGovernance.Access;
using AiGovernance.Shell;
using Xunit;

namespace AiGovernance.Tests.Shell;

public sealed class NavigationAccessTests
{
    [Theory]
    [InlineData(Role.Auditor, "/audit", true)]
    [InlineData(Role.GovernanceOffice, "/audit", true)]
    [InlineData(Role.Executive, "/audit", false)]
    [InlineData(Role.Administrator, "/administration", true)]
    [InlineData(Role.GovernanceOffice, "/administration", true)]
    [InlineData(Role.Auditor, "/administration", false)]
    public void Every_role_gets_a_menu_with_what_it_may_open(Role role, string href, bool there)
    {
        var access = new AccessCheck();
        access.Become(new Actor(PersonId.New(), "Somebody", null, new HashSet<Role> { role }, new HashSet<Discipline>(), ActSource.Page));

        Assert.Equal(there, NavigationAccess.For(access, null).Any(item => item.Href == href));
    }
}
