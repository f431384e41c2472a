using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee;
using AiGovernance.Committee.Subjects;
using AiGovernance.Tests.Approvals.Products;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee.Subjects;

/// <summary>AP-8 and VN-5: the exception of a product comes before the committee by itself.</summary>
public class ProductExceptionItemTests
{
    [Theory]
    [InlineData(Choice.Approve, ExceptionState.Granted)]
    [InlineData(Choice.Reject, ExceptionState.Refused)]
    [InlineData(Choice.Defer, ExceptionState.Asked)]
    public async Task The_ballot_grants_it_with_its_end_or_refuses_it(Choice choice, ExceptionState expected)
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var id = await AProduct.ExceptionAsked(portal);
        var session = await AnItem.Opened(portal, id);
        var item = (await session.Room(Part.Member)).Item!;
        Assert.Equal("Exception for Halden Chat, which is not approved", (await session.Read()).Title);
        Assert.Contains(item.Facts, f => f.Name == "Uses that rely on it" && f.Lines[0].StartsWith("AI-2026-0001", StringComparison.Ordinal));
        await session.Decided(choice);

        await using var db = portal.Db();
        Assert.Equal(expected, (await db.ProductExceptions.SingleAsync()).State);
        Assert.Equal(expected is ExceptionState.Granted, await db.DueRows.AnyAsync(d => d.Kind == ApprovalDues.ProductExceptionEnds.Kind && d.Subject == id));
        Assert.Equal((ItemKind.Exception, null), ((await session.Read()).Kind, (await session.Read()).UseCaseId));
    }
}
