"""What CPython has in Modules/_asynciomodule.c: futures, tasks, and which loop and task run."""
import _contextvars
import _coroutines
from asyncio.exceptions import CancelledError, InvalidStateError

_running_loop = None
_policy = None
_all_tasks = {}
_current_tasks = {}
_task_count = 0


def _get_running_loop():
    return _running_loop


def _set_running_loop(loop):
    global _running_loop
    _running_loop = loop


def get_running_loop():
    if _running_loop is None:
        raise RuntimeError('no running event loop')
    return _running_loop


def _get_event_loop(stacklevel=3):
    if _running_loop is not None:
        return _running_loop
    return _policy().get_event_loop()


def get_event_loop():
    return _get_event_loop()


def _register_task(task):
    _all_tasks[task] = None


def _unregister_task(task):
    _all_tasks.pop(task, None)


def _enter_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {current!r} is being executed.")
    _current_tasks[loop] = task


def _leave_task(loop, task):
    current = _current_tasks.get(loop)
    if current is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {current!r}.")
    del _current_tasks[loop]


class Future:
    _state = 'PENDING'
    _result = None
    _exception = None
    _exception_tb = None
    _loop = None
    _source_traceback = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _logs = False

    def __init__(self, *, loop=None):
        self._loop = _get_event_loop() if loop is None else loop
        self._callbacks = []

    def __repr__(self):
        from asyncio import base_futures
        return base_futures._future_repr(self)

    def __del__(self):
        if self._logs:
            self._logs = False
            self._loop.call_exception_handler({
                'exception': self._exception,
                'future': self,
                'message': f'{type(self).__name__} exception was never retrieved',
            })

    @property
    def _log_traceback(self):
        return self._logs

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError('_log_traceback can only be set to False')
        self._logs = False

    def get_loop(self):
        if self._loop is None:
            raise RuntimeError("Future object is not initialized.")
        return self._loop

    def _make_cancelled_error(self):
        exc = self._cancelled_exc
        if exc is not None:
            self._cancelled_exc = None
            return exc
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def cancel(self, msg=None):
        self._logs = False
        if self._state != 'PENDING':
            return False
        self._cancel_message = msg
        self._end('CANCELLED')
        return True

    def _end(self, state):
        self._state = state
        callbacks = self._callbacks
        if not callbacks:
            return
        self._callbacks = []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def cancelled(self):
        return self._state == 'CANCELLED'

    def done(self):
        return self._state != 'PENDING'

    def result(self):
        if self._state == 'CANCELLED':
            raise self._make_cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError('Result is not set.')
        self._logs = False
        if self._exception is not None:
            self._exception.__traceback__ = self._exception_tb
            raise self._exception
        return self._result

    def exception(self):
        if self._state == 'CANCELLED':
            raise self._make_cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError('Exception is not set.')
        self._logs = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        if context is None:
            context = _contextvars.copy_context()
        if self._state != 'PENDING':
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def set_result(self, result):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result = result
        self._end('FINISHED')

    def set_exception(self, exception):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._logs = True
        self._end('FINISHED')

    def __await__(self):
        if self._state == 'PENDING':
            self._asyncio_future_blocking = True
            yield self
            if self._state == 'PENDING':
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class Task(Future):
    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _task_count
        Future.__init__(self, loop=loop)
        if not _coroutines.iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _task_count += 1
            name = f'Task-{_task_count}'
        self._name = str(name)
        self._num_cancels_requested = 0
        self._must_cancel = False
        self._fut_waiter = None
        self._coro = coro
        self._context = _contextvars.copy_context() if context is None else context
        self._loop.call_soon(self.task_step, context=self._context)
        _register_task(self)

    def __del__(self):
        if self._state == 'PENDING' and self._log_destroy_pending:
            self._loop.call_exception_handler({
                'task': self,
                'message': 'Task was destroyed but it is pending!',
            })
        Future.__del__(self)

    def __repr__(self):
        from asyncio import base_tasks
        return base_tasks._task_repr(self)

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        self._logs = False
        if self._state != 'PENDING':
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
        return self._num_cancels_requested

    def _end(self, state):
        _all_tasks.pop(self, None)
        Future._end(self, state)

    def task_step(self, exc=None):
        if self._state != 'PENDING':
            raise InvalidStateError(f'__step(): already done: {self!r} {exc!r}')
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        _enter_task(self._loop, self)
        try:
            how, value = _coroutines.step(self._coro, exc)
            exc = None
            if how == 0:
                self._wait_for(value)
            elif how == 1:
                if self._must_cancel:
                    self._must_cancel = False
                    Future.cancel(self, self._cancel_message)
                else:
                    Future.set_result(self, value)
            elif isinstance(value, CancelledError):
                self._cancelled_exc = value
                Future.cancel(self, None)
            else:
                Future.set_exception(self, value)
                if isinstance(value, (KeyboardInterrupt, SystemExit)):
                    raise value
        finally:
            _leave_task(self._loop, self)

    def _wait_for(self, result):
        blocking = getattr(result, '_asyncio_future_blocking', None)
        if blocking is not None:
            if result is self:
                self._fail(f'Task cannot await on itself: {self!r}')
            elif result.get_loop() is not self._loop:
                self._fail(f'Task {self!r} got Future {result!r} attached to a different loop')
            elif not blocking:
                self._fail(f'yield was used instead of yield from in task {self!r} with {result!r}')
            else:
                result._asyncio_future_blocking = False
                result.add_done_callback(self.task_wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
        elif result is None:
            self._loop.call_soon(self.task_step, context=self._context)
        elif hasattr(result, 'gi_frame'):
            self._fail(f'yield was used instead of yield from for generator in task {self!r} with {result!r}')
        else:
            self._fail(f'Task got bad yield: {result!r}')

    def _fail(self, text):
        self._loop.call_soon(self.task_step, RuntimeError(text), context=self._context)

    def task_wakeup(self, future):
        exc = None
        try:
            future.result()
        except BaseException as e:
            exc = e
        self.task_step(exc)
        self = None
