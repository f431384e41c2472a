using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Workflows;

/// <summary>A signal that comes once more, as after a crash before it was noted as done.</summary>
internal static class Redelivery
{
    public static Task Of(TestPortal portal, long number) => portal.Write(async db =>
        db.Entry(await db.OutboxSignals.SingleAsync(s => s.Number == number)).Property(s => s.DoneAt).CurrentValue = null);
}
